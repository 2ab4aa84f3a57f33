using Hub.Adapters.Model;
using Hub.Adapters.Plan.Joins;
using Hub.Records.Layouts;

namespace Hub.Adapters.Compiling;

/// <summary>What a source is made of before it is compiled.</summary>
/// <param name="Spec">As adapter.yaml has it.</param>
/// <param name="Layout">Its layout; null for delimited records.</param>
/// <param name="Fields">Its own fields.</param>
/// <param name="Lookup">What others look up here; null = nothing.</param>
internal sealed record SourceParts(SourceSpec Spec, Layout? Layout, IFieldResolver Fields, LookupPlan? Lookup);
