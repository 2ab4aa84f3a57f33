using Hub.Adapters;
using Hub.Forge.Writing;

namespace Hub.Forge.Recipes;

/// <summary>Knows what the fields of a pack's records mean, so that people can be written into them.</summary>
internal interface IRecipe
{
    /// <summary>Name of the pack.</summary>
    string Pack { get; }

    /// <summary>Files of an extract, the main one first.</summary>
    IReadOnlyList<ForgedFile> Files { get; }

    /// <summary>Writes all records of a source.</summary>
    void Write(string source, AdapterPlan plan, ForgeOptions options, RecordWriter writer);
}
