using Hub.Codecs;

namespace Hub.Adapters.Packs;

/// <summary>One key of <c>charset.options</c>: its values, the charsets that it means something for, and what it sets.</summary>
/// <param name="Name">The key.</param>
/// <param name="Words">Its values; empty where <paramref name="Pattern"/> says what they look like.</param>
/// <param name="Pattern">Regular expression of its values; empty where they are words.</param>
/// <param name="Example">A value, for messages.</param>
/// <param name="Description">What it is, for the schema.</param>
/// <param name="Applies">Whether a charset of that name heeds it.</param>
/// <param name="Set">Sets it; the value has been checked by words or pattern. Null: out of range.</param>
internal sealed record CharsetOptionSpec(
    string Name,
    IReadOnlyList<string> Words,
    string Pattern,
    string Example,
    string Description,
    Func<string, bool> Applies,
    Func<CharsetOptions, string, CharsetOptions?> Set);
