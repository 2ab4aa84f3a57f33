namespace Hub.Characters.Cleansing.Rules;

/// <summary>A rule that needs to see one character only. Rules run in a fixed order; each may change the character and say so.</summary>
internal interface ICodeRule
{
    /// <summary>Applies the rule.</summary>
    void Apply(ref CodeRewrite rewrite);
}
