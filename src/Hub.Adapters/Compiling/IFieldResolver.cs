using Hub.Adapters.Plan;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Compiling;

/// <summary>Finds the fields of one record type and gives each a slot.</summary>
internal interface IFieldResolver
{
    /// <summary>All fields found so far, by slot.</summary>
    IReadOnlyList<FieldPlan> Fields { get; }

    /// <summary>The field of that name; null (told) when there is none.</summary>
    FieldPlan? Find(YamlMark mark, FieldReference reference);

    /// <summary>How often the field with * occurs; 0 (told) when it does not repeat.</summary>
    int Occurrences(YamlMark mark, FieldReference reference);
}
