using Hub.Adapters.Dates;
using Hub.Adapters.Steps;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Functions;

/// <summary>Dates and times.</summary>
internal static partial class FunctionLibrary
{
    private static string[] Forms => ["gyymmdd", "gyymm", "yyyymmdd", "yyyymm", "text"];

    private static FunctionSpec[] DateFunctions() =>
    [
        new("date", "日付を YYYY-MM-DD にする。日や月が 00・99 の日付は、不詳フラグと不詳表記を書く。",
            "A date to YYYY-MM-DD; a day or month of 00 or 99 fills the 不詳 flag and notation.",
            [
                Choice("form", "移行元の形。gyymmdd = 元号1桁+年月日、text = S45.03.15 や 昭和45年3月15日。", "Form in the source; gyymmdd = era digit, year, month, day; text = S45.03.15 and the like.", Forms) with { IsRequired = true },
                Choice("eras", "元号の数字。既定は dates の eras。", "Era digits; default that of dates.", [.. EraDigits.ByName.Keys]),
                Choice("overrun", "元号の終わりを越える年（平成32年）: allow か error。", "Years beyond an era's end: allow or error.", "allow", "error"),
                Choice("to", "出力の形。既定は date。", "What comes out; default date.", "date", "year-month", "year"),
                Choice("none", "空白・ゼロのとき: empty（既定）, unknown（不詳）, error, open-start（0000-01-01）。",
                    "Spaces and zeros: empty (default), unknown, error, open-start (0000-01-01).", "empty", "unknown", "error", "open-start"),
                Choice("nines", "9 だけのとき: none（既定、日付なし）か open-end（9999-12-31）。", "All nines: none (default, no date) or open-end (9999-12-31).", "none", "open-end"),
                Choice("unknown", "不詳のとき日付に入れる値: floor（最も早い日）, zeros（1945-03-00）, empty。既定は dates の unknown。",
                    "What stands in an unknown date: floor (earliest day), zeros (1945-03-00), empty; default that of dates.", "floor", "zeros", "empty"),
                Item("flag", "不詳フラグの項目。既定は版が定めるもの。none で付けない。", "Item of the 不詳 flag; default the edition's; none for no flag."),
                Item("notation", "不詳表記の項目。既定は版が定めるもの。", "Item of the 不詳 notation; default the edition's."),
                Item("era", "元号コードの項目。既定は付けない。", "Item of the era code; default none."),
            ],
            BuildDate),
        new("time", "時刻を HH:MM:SS にする。", "A time to HH:MM:SS.",
            [Choice("form", "hhmmss（既定）か hhmm。", "hhmmss (default) or hhmm.", "hhmmss", "hhmm")],
            a => new TimeStep(a.Text("form", "hhmmss") == "hhmm" ? 4 : 6)),
    ];

    private static FunctionParameter Item(string name, string ja, string en) => new(name, ParameterKind.Item, ja, en);

    private static DateStep BuildDate(StepArguments a)
    {
        var form = a.Text("form", "gyymmdd");
        var none = a.Text("none", "empty");
        var edition = a.Item is { UnknownDate: UnknownDateRole.Date } item ? item : null;
        var to = a.Text("to", "date");
        if (a.Has("flag") && edition is null && a.Text("flag") != "none")
        {
            a.Problem("flag", "このデータ項目は不詳日を許しません。flag を消してください。", "This item does not allow an unknown date; remove flag.");
        }

        return new DateStep(new DateOptions
        {
            Form = (DateForm)Array.IndexOf(Forms, form),
            FormName = form.ToUpperInvariant(),
            Eras = EraDigits.ByName[a.Text("eras", a.Dates.Eras)],
            AllowOverrun = a.Has("overrun") ? a.Text("overrun") == "allow" : a.Dates.AllowOverrun,
            OutputLength = to == "date" ? 10 : to == "year" ? 4 : 7,
            None = none switch { "unknown" => NoDate.Unknown, "error" => NoDate.Error, _ => NoDate.Empty },
            NoneIsOpenStart = none == "open-start",
            NinesAreOpen = a.Text("nines", "none") == "open-end",
            Unknown = Enum.Parse<UnknownDate>(a.Text("unknown", a.Dates.Unknown), ignoreCase: true),
            Flag = a.Text("flag") == "none" ? null : a.Has("flag") ? a.Target("flag") : a.TargetById(edition?.UnknownFlag),
            Notation = a.Text("flag") == "none" ? null : a.Has("notation") ? a.Target("notation") : a.TargetById(edition?.UnknownNotation),
            Era = a.Target("era"),
        });
    }
}
