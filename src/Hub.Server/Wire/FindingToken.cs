using System.Globalization;
using Hub.Engine;
using Hub.Storage.Reading;

namespace Hub.Server.Wire;

/// <summary>The token that says where a list of findings goes on.</summary>
internal static class FindingToken
{
    public static string Format(FindingKey key) => string.Create(CultureInfo.InvariantCulture, $"{key.Stream}.{key.Record}.{key.Sequence}");

    public static FindingKey Parse(string token)
    {
        if (token.Length == 0)
        {
            return FindingKey.Start;
        }

        var parts = token.Split('.');
        if (parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var stream)
            && long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var record)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return new FindingKey(stream, record, sequence);
        }

        throw new RefusedException(RefusalReason.RequestInvalid, $"token「{token}」は前の応答のものではありません。", $"the token \"{token}\" is not one of an earlier answer.");
    }
}
