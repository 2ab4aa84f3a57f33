namespace Hub.Validation.Rules;

/// <summary>A rule set can't be used: names the rule, what was found and what was expected.</summary>
public sealed class RuleException(string rule, string message, Exception? inner = null) : Exception($"Rule {rule}: {message}", inner)
{
    /// <summary>Id of the rule; its place in the file where it has none.</summary>
    public string Rule { get; } = rule;
}
