import Content

extension MunicipalityRegister {
  /// Almere in one region, Oss and Maashorst in another.
  package static let fixture = RegisterReader.read(
    list: SourceFile(
      path: "gemeenten.csv",
      text: """
        code,name,province,labour_market_region,lat,lon
        GM0034,Almere,Flevoland,Flevoland,52.37,5.22
        GM0828,Oss,Noord-Brabant,Noordoost-Brabant,51.77,5.52
        GM1991,Maashorst,Noord-Brabant,Noordoost-Brabant,51.68,5.62
        """), additions: nil
  ).0
}
