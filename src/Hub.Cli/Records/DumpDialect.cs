using Hub.Cli.Shell;
using Hub.Codecs.Numbers;
using Hub.Records.Copybooks;

namespace Hub.Cli.Records;

/// <summary>Names of dialects and zones on the command line.</summary>
internal static class DumpDialect
{
    public static Dialect Parse(string name) => name.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal) switch
    {
        "ibm" => Dialect.Ibm,
        "fujitsu" => Dialect.Fujitsu,
        "hitachi" => Dialect.Hitachi,
        "nec" => Dialect.Nec,
        "microfocus" or "mf" => Dialect.MicroFocus,
        "gnucobol" or "gnu" or "default" => Dialect.GnuCobol,
        _ => throw Unknown("--dialect", name, string.Join(' ', DumpArguments.Dialects)),
    };

    public static ZoneStyle ParseZones(string name) => name.ToLowerInvariant() switch
    {
        "ebcdic" => ZoneStyle.Ebcdic,
        "ascii" => ZoneStyle.Ascii,
        "fujitsu" => ZoneStyle.AsciiFujitsu,
        "overpunch" => ZoneStyle.AsciiOverpunch,
        _ => throw Unknown("--zones", name, "ebcdic ascii fujitsu overpunch"),
    };

    public static UsageException Unknown(string option, string value, string known) => new(
        $"{option} {value} はありません。次のどれかを指定してください: {known}",
        $"there is no {option} {value}; use one of {known}");
}
