namespace Hub.Characters.Cleansing.Rules;

/// <summary>A rule that needs to see neighbours or the kind of the item. It never makes a text longer.</summary>
internal interface IContextRule
{
    /// <summary>True where the rule has something to do in items of this kind.</summary>
    bool AppliesTo(TextKind kind);

    /// <summary>Applies the rule in place.</summary>
    void Apply(ref ScalarText text, TextKind kind);
}
