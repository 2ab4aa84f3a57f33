using System.CommandLine;
using System.Text.Json;
using Hub.Characters.Policies;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>A character policy on the command line: a JSON file, then single options over it.</summary>
internal sealed class PolicyOptions(CliContext context)
{
    private readonly Option<FileInfo?> _file = new("--policy") { HelpName = "FILE", Description = context.Text("文字方針の JSON", "A character policy as JSON") };
    private readonly Option<TargetSet?> _target = Choice<TargetSet>(context, "--target", "移行先の文字集合", "What the target admits");
    private readonly Option<OutputForm?> _form = Choice<OutputForm>(context, "--form", "出力の形", "Output form");
    private readonly Option<SourceFont?> _font = Choice<SourceFont>(context, "--source-font", "移行元の字形", "Shapes of the source's font");
    private readonly Option<WaveDashSide?> _wave = Choice<WaveDashSide>(context, "--wave-dash", "波ダッシュ類の側", "Side of the wave-dash family");
    private readonly Option<KanaHandling?> _kana = Choice<KanaHandling>(context, "--kana", "半角カナ", "Half-width kana");
    private readonly Option<SpaceHandling?> _spaces = Choice<SpaceHandling>(context, "--spaces", "空白", "Spaces");
    private readonly Option<PlaceholderHandling?> _placeholders = Choice<PlaceholderHandling>(context, "--placeholders", "〓など", "Placeholders");
    private readonly Option<UnknownIvsHandling?> _ivs = Choice<UnknownIvsHandling>(context, "--unknown-ivs", "Moji_Joho にない異体字シーケンス", "Sequences outside Moji_Joho");
    private readonly Option<ControlHandling?> _controls = Choice<ControlHandling>(context, "--controls", "制御文字", "Control characters");
    private readonly Option<LengthUnit?> _unit = Choice<LengthUnit>(context, "--length-unit", "長さの単位", "Unit of length");

    /// <summary>All options.</summary>
    public IEnumerable<Option> All => [_file, _target, _form, _font, _wave, _kana, _spaces, _placeholders, _ivs, _controls, _unit];

    /// <summary>The policy that was asked for.</summary>
    public CharacterPolicy Policy(ParseResult parsed)
    {
        var policy = parsed.GetValue(_file) is { } file ? Read(file) : new CharacterPolicy();
        return policy with
        {
            Target = parsed.GetValue(_target) ?? policy.Target,
            Form = parsed.GetValue(_form) ?? policy.Form,
            SourceFont = parsed.GetValue(_font) ?? policy.SourceFont,
            WaveDash = parsed.GetValue(_wave) ?? policy.WaveDash,
            Kana = parsed.GetValue(_kana) ?? policy.Kana,
            Spaces = parsed.GetValue(_spaces) ?? policy.Spaces,
            Placeholders = parsed.GetValue(_placeholders) ?? policy.Placeholders,
            UnknownIvs = parsed.GetValue(_ivs) ?? policy.UnknownIvs,
            Controls = parsed.GetValue(_controls) ?? policy.Controls,
            LengthUnit = parsed.GetValue(_unit) ?? policy.LengthUnit,
        };
    }

    private static CharacterPolicy Read(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new UsageException($"文字方針 {file.FullName} がありません。", $"The policy {file.FullName} does not exist.");
        }

        try
        {
            return PolicyJson.Read(File.ReadAllText(file.FullName));
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{file.FullName}: 文字方針が読めません: {exception.Message}", $"{file.FullName}: {exception.Message}", exception);
        }
    }

    private static Option<T?> Choice<T>(CliContext context, string name, string ja, string en)
        where T : struct, Enum => new(name)
        {
            HelpName = string.Join('|', Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)),
            Description = context.Text(ja, en),
        };
}
