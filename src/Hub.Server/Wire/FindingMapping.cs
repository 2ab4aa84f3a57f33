using Hub.Contracts.Finding.V1;
using Hub.Findings;
using Finding = Hub.Findings.Finding;
using WireFinding = Hub.Contracts.Finding.V1.Finding;
using WirePosition = Hub.Contracts.Finding.V1.SourcePosition;
using WireSeverity = Hub.Contracts.Finding.V1.Finding.Types.Severity;

namespace Hub.Server.Wire;

/// <summary>Findings to the wire.</summary>
internal static class FindingMapping
{
    public static WireFinding ToWire(Finding finding, string run)
    {
        var wire = new WireFinding
        {
            Code = finding.Code.ToString(),
            CodeName = finding.Code.Name,
            Severity = (WireSeverity)(int)finding.Severity,
            Field = finding.Field,
            ItemId = finding.ItemId,
            Found = finding.Found,
            Expected = finding.Expected,
            Message = new Text { Ja = finding.Message(Language.Ja), En = finding.Message(Language.En) },
            Hint = new Text { Ja = finding.Hint(Language.Ja), En = finding.Hint(Language.En) },
        };
        var position = finding.Position;
        if (position.Stream.Length > 0 || position.Record >= 0 || position.ByteOffset >= 0)
        {
            wire.Position = new WirePosition { Stream = position.Stream.Length > 0 ? ResourceNames.Stream(run, position.Stream) : "", Length = position.Length };
            if (position.Record >= 0)
            {
                wire.Position.Record = position.Record;
            }

            if (position.ByteOffset >= 0)
            {
                wire.Position.ByteOffset = position.ByteOffset;
            }
        }

        return wire;
    }

    public static Severity FromWire(WireSeverity severity) => severity == WireSeverity.Unspecified ? Severity.Info : (Severity)(int)severity;

    /// <summary>The number of a code such as "H2001"; 0 for an empty one, -1 for what is no code.</summary>
    public static int CodeNumber(string code) =>
        code.Length == 0 ? 0
        : code.Length == 5 && code[0] == 'H' && int.TryParse(code.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : -1;
}
