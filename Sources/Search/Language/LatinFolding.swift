/// What letters with marks, ligatures and small figures are without them (NFKD without marks, lower
/// case), for the Latin letters; the standard library has no decomposition of its own.
enum LatinFolding {
  /// ASCII, `_` for what is no letter or digit (\u{BD} is `1_2`), at most four characters with the first
  /// in the lowest byte; 0 for what is not in the list.
  static func code(of scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0..<UInt32(table.count): table[Int(scalar.value)]
    case 0xFB00...0xFB06: ligatures[Int(scalar.value - 0xFB00)]
    default: 0
    }
  }

  private static let table = codes(from: 0, count: 0x2190)
  private static let ligatures = codes(from: 0xFB00, count: 7)

  private static func codes(from first: UInt32, count: Int) -> [UInt32] {
    var codes = [UInt32](repeating: 0, count: count)
    for line in groups.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 2 else { continue }
      let code = parts[0].reversed().reduce(0) { $0 << 8 | UInt32($1) }
      for scalar in Substring(parts[1]).unicodeScalars
      where scalar.value >= first && scalar.value < first + UInt32(count) {
        codes[Int(scalar.value - first)] = code
      }
    }
    return codes
  }

  private static let groups = """
    0 ⁰₀
    1 ¹₁⅟
    1_10 ⅒
    1_2 ½
    1_3 ⅓
    1_4 ¼
    1_5 ⅕
    1_6 ⅙
    1_7 ⅐
    1_8 ⅛
    1_9 ⅑
    2 ²₂
    2_3 ⅔
    2_5 ⅖
    3 ³₃
    3_4 ¾
    3_5 ⅗
    3_8 ⅜
    4 ⁴₄
    4_5 ⅘
    5 ⁵₅
    5_6 ⅚
    5_8 ⅝
    6 ⁶₆
    7 ⁷₇
    7_8 ⅞
    8 ⁸₈
    9 ⁹₉
    a ªÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẚẠạẢả
    a ẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặₐ
    ae ÆæǢǣǼǽ
    b ḂḃḄḅḆḇ
    c ÇçĆćĈĉĊċČčḈḉ
    d ĎďĐđḊḋḌḍḎḏḐḑḒḓ
    dz ǄǅǆǱǲǳ
    e ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽ
    e ẾếỀềỂểỄễỆệₑ
    f Ḟḟ
    ff ﬀ
    ffi ﬃ
    ffl ﬄ
    fi ﬁ
    fl ﬂ
    g ĜĝĞğĠġĢģǦǧǴǵḠḡ
    h ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖₕ
    i ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊịⁱ
    ij Ĳĳ
    j Ĵĵǰ
    k ĶķǨǩḰḱḲḳḴḵₖ
    l ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽₗ
    lj Ǉǈǉ
    m ḾḿṀṁṂṃₘ
    n ÑñŃńŅņŇňŉǸǹṄṅṆṇṈṉṊṋⁿₙ
    nj Ǌǋǌ
    o ºÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰ
    o ȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợₒ
    oe Œœ
    p ṔṕṖṗₚ
    r ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ
    s ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛₛ
    ss ßẞ
    st ﬅﬆ
    t ŢţŤťȚțṪṫṬṭṮṯṰṱẗₜ
    u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵ
    u ṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
    v ṼṽṾṿ
    w ŴŵẀẁẂẃẄẅẆẇẈẉẘ
    x ẊẋẌẍₓ
    y ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ
    z ŹźŻżŽžẐẑẒẓẔẕ
    """
}
