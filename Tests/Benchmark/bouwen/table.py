"""The results as text: figures, and beside each what is asked of it."""

from statistics import median

WORDS = {True: "yes", False: "NO", None: ""}


def spread_of(values):
    return {"min": min(values), "median": median(values), "max": max(values)}


def spread(values, factor=1.0, digits=2):
    low, middle, high = (f"{value * factor:.{digits}f}" for value in spread_of(values).values())
    return middle if low == high else f"{middle} ({low}–{high})"


def column(result, key):
    return [run[key] for run in result["runs"]]


def ratios(one, other, key="seconds"):
    """Round by round, so that both had the same neighbours on the machine."""
    return [a / b for a, b in zip(column(one, key), column(other, key))]


def figures(one):
    facts, results = one["set"], one["results"]
    lines = [
        f"\n{facts['pages']} pages of {facts['words_a_page']} words and"
        f" {facts['bytes_a_page']} bytes ({facts['files']} Markdown files in all)",
        f"{'median (min–max)':<22}{'wall s':>22}{'CPU s':>22}{'memory MB':>20}"
        f"{'pages':>8}{'files':>8}{'MB':>8}",
    ]
    for name, result in results.items():
        output = result.get("output")
        made = (
            f"{output['pages']:>8}{output['files']:>8}{output['bytes'] / 1e6:>8.1f}"
            if output
            else ""
        )
        lines.append(
            f"{name:<22}{spread(column(result, 'seconds')):>22}{spread(column(result, 'cpu')):>22}"
            f"{spread(column(result, 'peak_mb'), digits=0):>20}{made}"
        )
    phases = ", ".join(f"{name} {ms} ms" for name, ms in one["phases_ms"].items())
    lines.append(f"phases of kennisbank: {phases}")
    for name, took in one["floor_phases_s"].items():
        parts = ", ".join(f"{phase} {took[phase]:.2f} s" for phase in ("read", "render", "write"))
        lines.append(f"{name}: {parts}")
    return lines


def demands(one):
    """Rows of what, the figure, the bound, and whether it holds."""
    results, pages = one["results"], one["set"]["pages"]
    ours, lean = results["kennisbank"], results["hugo lean"]
    floor = next(
        result for name, result in results.items() if name.startswith(f"floor, {one['cores']}")
    )

    def row(what, values, bound, is_least=False, digits=2):
        middle = median(values)
        holds = middle >= bound if is_least else middle <= bound
        sign = "≥" if is_least else "≤"
        return what, spread(values, digits=digits), f"{sign} {bound:g}", holds

    yield row("wall / Hugo lean", ratios(ours, lean), 0.35)
    # Nothing is asked of this one, but other work on the machine hardly changes it.
    yield "CPU / Hugo lean", spread(ratios(ours, lean, "cpu")), "", None
    # Of small sites the memory does not matter, and nothing is asked.
    if pages < 10_000:
        yield "memory / Hugo lean", spread(ratios(ours, lean, "peak_mb")), "", None
    elif pages < 30_000:
        yield row("memory / Hugo lean", ratios(ours, lean, "peak_mb"), 0.3)
    else:
        yield row("memory, MB", column(ours, "peak_mb"), 1000, digits=0)
    yield row(f"wall / the floor on {one['cores']} cores", ratios(ours, floor), 3)
    yield row("check / build", ratios(results["check"], ours), 0.85)
    yield row("unchanged / build", ratios(results["unchanged"], ours), 1.05)
    yield row("files touched when unchanged", [one["touched_when_unchanged"]], 0, digits=0)
    if one["cores"] > 1:
        yield row("one thread / all", ratios(results["one thread"], ours), 1.7, is_least=True)


def verdicts(rows):
    return [
        f"{what:<42}{figure:>22}{bound:>10}  {WORDS[holds]}" for what, figure, bound, holds in rows
    ]


def across(result):
    """What holds over all sets: start-up, and time per page made."""
    rows = []
    if start := result["start_up_ms"]:
        own = start["help"]["median"]
        figure = f"{own:.1f} ({start['nothing']['median']:.1f} for `true`)"
        rows.append(("--help, ms", figure, "≤ 10", own <= 10))
    per_page = []
    for one in result["sets"]:
        ours = one["results"]["kennisbank"]
        made = ours["output"]["pages"]
        per_page.append(median(column(ours, "seconds")) / made * 1e6)
        rows.append(
            (f"µs per page made, {one['set']['pages']} ({made})", f"{per_page[-1]:.0f}", "", None)
        )
    if len(per_page) > 1:
        apart = max(per_page) / min(per_page)
        rows.append(("slowest / fastest of these", f"{apart:.2f}", "≤ 1.2", apart <= 1.2))
    return rows


def table(result):
    lines = [", ".join(f"{key}: {value}" for key, value in result["machine"].items())]
    for one in result["sets"]:
        lines += figures(one)
        lines += ["", f"{'asked':<42}{'':>22}{'':>10}  holds?", *verdicts(demands(one))]
    return "\n".join([*lines, "", *verdicts(across(result))])
