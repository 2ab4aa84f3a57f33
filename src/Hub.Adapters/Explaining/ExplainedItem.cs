using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Adapters.Explaining;

/// <summary>How one item of a row came to be.</summary>
/// <param name="Item">The item of the edition, with its clause: type, code lists, requirement, condition.</param>
/// <param name="Source">Where the value starts, as the mapping says it; empty when nothing fills the item.</param>
/// <param name="Functions">The functions in order.</param>
/// <param name="Fields">The source fields with their bytes.</param>
/// <param name="Value">What came out; empty = absent.</param>
/// <param name="Findings">What was found on the way.</param>
public sealed record ExplainedItem(
    Item Item, string Source, string Functions, IReadOnlyList<ExplainedField> Fields, string Value, IReadOnlyList<Finding> Findings);
