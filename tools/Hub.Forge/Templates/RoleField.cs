using Hub.Adapters.Model;
using Hub.Adapters.Plan;

namespace Hub.Forge.Templates;

/// <summary>A field of a source with its role.</summary>
/// <param name="Role">What it means.</param>
/// <param name="Field">Where it is.</param>
/// <param name="Value">The mapping that told the role; its functions say how the source writes it.</param>
internal sealed record RoleField(FieldRole Role, FieldPlan Field, ValueSpec Value)
{
    /// <summary>How numbers are given out; null for what is no <see cref="FieldRole.Key"/>.</summary>
    public KeyNumbers? Numbers { get; init; }

    /// <summary>True for what differs from person to person and is written into a finished template.</summary>
    public bool IsIdentity => Role < FieldRole.Sex;
}
