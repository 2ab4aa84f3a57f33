namespace Hub.Characters.Tests.Moji;

/// <summary>A test against the SQL of moji.db; skipped with the reason where npm can't give it.</summary>
internal sealed class MojiFactAttribute : FactAttribute
{
    public MojiFactAttribute() => Skip = MojiPackage.MissingReason;
}
