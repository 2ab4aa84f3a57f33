using System.CommandLine;
using System.Globalization;
using Hub.Characters;
using Hub.Cli.Shell;
using Hub.Codecs;
using Hub.Codecs.Packs;

namespace Hub.Cli.Tables;

/// <summary>The options that open a charset: its name, packs, and where the site differs.</summary>
internal sealed class TableOptions(CliContext context)
{
    private readonly Option<string> _charset = new("--charset")
    {
        HelpName = "C",
        Required = true,
        Description = context.Text("文字コード（例 jef+ebcdik-fujitsu, cp932, ibm939）。`hub tables list` で一覧。", "The charset, such as jef+ebcdik-fujitsu, cp932, ibm939; `hub tables list` lists them."),
    };

    private readonly Option<string[]> _packs = new("--pack")
    {
        HelpName = "P",
        Description = context.Text("重ねるパック: 取り込んだ名前かファイル（複数指定可、順に重ねます）", "Pack to lay over: an imported name, or a file. May be given more than once, in order."),
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _data = SharedOptions.Data(context);
    private readonly Option<HostSpace> _space = Choice<HostSpace>("--space", context.Text("全角空白の扱い", "Double-byte space of JEF and KEIS"));
    private readonly Option<WaveDashSide> _waveDash = Choice<WaveDashSide>("--wave-dash", context.Text("波ダッシュ類の側", "Side of the wave-dash family"));
    private readonly Option<JisFormPolicy> _forms = Choice<JisFormPolicy>("--jis-forms", context.Text("JEF の字形重視・領域重視", "JEF by form or by area"));
    private readonly Option<IvsCollection> _ivs = Choice<IvsCollection>("--ivs", context.Text("出力する IVS のコレクション", "Collection of variation sequences to write"));
    private readonly Option<JipsByteTable> _jips = Choice<JipsByteTable>("--jips-bytes", context.Text("JIPS(E) のバイト表", "Byte table of JIPS(E)"));
    private readonly Option<string?> _gaijiBase = new("--gaiji-base") { HelpName = "HEX", Description = context.Text("外字の先頭の私用領域コード（既定 E000）", "Private-use scalar of the first gaiji (default E000)") };
    private readonly Option<string?> _shifts = new("--shifts") { HelpName = "28,38/29", Description = context.Text("シフトコード（既定はベンダーのもの）", "Shift codes in hex (default: the vendor's)") };
    private readonly Option<bool> _roundTrip = new("--round-trip-only") { Description = context.Text("往復できるコードだけを使う", "Use only codes that round-trip") };

    /// <summary>Name of the charset.</summary>
    public string Name(ParseResult parsed) => parsed.GetValue(_charset)!;

    /// <summary>The folder of imported packs.</summary>
    public PackFolder Folder(ParseResult parsed) => new(Path.Combine(parsed.GetValue(_data)!, "tables"));

    /// <summary>Adds all options to a verb.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [_charset, _packs, _data, _space, _waveDash, _forms, _ivs, _jips, _gaijiBase, _shifts, _roundTrip];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The options as the codec wants them.</summary>
    public CharsetOptions Options(ParseResult parsed) => new()
    {
        Space = parsed.GetValue(_space),
        WaveDash = parsed.GetValue(_waveDash),
        JisForms = parsed.GetValue(_forms),
        Ivs = parsed.GetValue(_ivs),
        IsMojiJoho = (first, second) => UnifiedSet.Default.TryFindSequence(new ScalarSequence(first, second), out _),
        JipsBytes = parsed.GetValue(_jips),
        GaijiBase = parsed.GetValue(_gaijiBase) is { } hex ? GaijiBase(hex) : null,
        Shifts = parsed.GetValue(_shifts),
        RoundTripOnly = parsed.GetValue(_roundTrip),
    };

    /// <summary>Opens the charset with its packs.</summary>
    public Charset Open(ParseResult parsed)
    {
        var folder = Folder(parsed);
        CodeTablePack[] packs = [.. parsed.GetValue(_packs)!.Select(folder.Load)];
        return Guard(() => Charset.Open(Name(parsed), Options(parsed), packs), Name(parsed));
    }

    /// <summary>Runs something that knows charsets by name; an unknown one is a usage error.</summary>
    public static T Guard<T>(Func<T> work, string name)
    {
        try
        {
            return work();
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(
                $"文字コード {name} を開けません: {exception.Message} 一覧は `hub tables list` で見られます。",
                $"The charset {name} can't be opened: {exception.Message} See `hub tables list`.", exception);
        }
    }

    private static int GaijiBase(string hex) =>
        int.TryParse(hex.StartsWith("U+", StringComparison.OrdinalIgnoreCase) ? hex[2..] : hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var scalar)
            && scalar is >= 0xE000 and <= 0xF8FF or >= 0xF0000 and <= 0x10FFFD
            ? scalar
            : throw new UsageException($"--gaiji-base {hex} は私用領域ではありません。E000 のように指定してください。", $"--gaiji-base {hex} is not in a private-use area: write it like E000.");

    private static Option<T> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(Kebab).ToArray();
        return new Option<T>(name)
        {
            HelpName = string.Join('|', names),
            Description = $"{description}: {string.Join(' ', names)}",
            CustomParser = result =>
            {
                var at = Array.IndexOf(names, result.Tokens[^1].Value);
                if (at < 0)
                {
                    result.AddError($"{name} {result.Tokens[^1].Value}: {string.Join(' ', names)}");
                }

                return at < 0 ? default : Enum.GetValues<T>()[at];
            },
        };
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
