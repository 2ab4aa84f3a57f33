namespace Hub.Adapters.Packs;

/// <summary>One mistake in an adapter pack: where it is, what was found, and the fix. All mistakes of a pack are told at once.</summary>
/// <param name="File">File inside the pack, with forward slashes.</param>
/// <param name="Line">Line from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">Column from 1; 0 where the line as a whole is meant.</param>
/// <param name="Ja">What is wrong and how to put it right, in Japanese.</param>
/// <param name="En">What is wrong and how to put it right, in English.</param>
public sealed record AdapterProblem(string File, int Line, int Column, string Ja, string En)
{
    /// <summary>"adapter.yaml:12:5: …", in English.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {En}";
}
