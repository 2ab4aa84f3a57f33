using Hub.Adapters;
using Hub.Forge.Recipes;
using Hub.Forge.Templates;
using Hub.Forge.Writing;
using Hub.Records.Decoding;

namespace Hub.Forge;

/// <summary>
/// Writes synthetic extracts for adapter packs: realistic persons and households, a chosen share of realistic faults, and a ledger of them. Any pack will do: its
/// records are made of its own unit tests (<see cref="Templates.PackTemplates"/>); a recipe knows more of a business's life than a test can show.
/// Deterministic: plan, options and source decide every byte.
/// </summary>
public static class Forge
{
    private static readonly IRecipe[] s_recipes = [new HostFResidents()];

    /// <summary>
    /// The files that an extract of the pack consists of. Of a pack without a recipe these are the files of all sources for which its tests.yaml has a record without
    /// findings; none where it has no such test.
    /// </summary>
    public static IReadOnlyList<ForgedFile> Files(AdapterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Find(plan)?.Files ?? TemplateForge.FilesOf(plan);
    }

    /// <summary>Writes one file of an extract.</summary>
    /// <param name="plan">The pack, compiled: its copybook, charset and tables are used.</param>
    /// <param name="options">What to write.</param>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="extract">Takes the records; best buffered. Not closed.</param>
    /// <param name="ledger">
    /// Takes one JSON line a faulty record: stream, record ordinal, offset, fault, field and the finding codes expected; and one for each sound record in which it shows that
    /// others are in quarantine (<c>consequence</c>). Null for none.
    /// </param>
    /// <exception cref="ArgumentException">The file is none of them.</exception>
    public static ForgeSummary Write(AdapterPlan plan, ForgeOptions options, ForgedFile file, Stream extract, TextWriter? ledger)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Records);
        if (!Files(plan).Contains(file))
        {
            throw new ArgumentException($"{plan.Pack.Name} has no file {file.Name} of {file.Source} that can be forged.", nameof(file));
        }

        if (Find(plan) is not { } recipe)
        {
            return new TemplateForge(plan, options, file, extract, ledger).Write();
        }

        var source = plan.Sources.FirstOrDefault(s => s.Name == file.Source)
            ?? throw new ArgumentException($"{plan.Pack.Name} has no source {file.Source}.", nameof(file));
        var decode = plan.Charset.IsEbcdic ? DecodeOptions.Host : new DecodeOptions { Zones = Codecs.Numbers.ZoneStyle.Ascii };
        var writer = new RecordWriter(source.Layout!, plan.Charset.Charset, decode, extract, ledger, file.Name);
        recipe.Write(file.Source, plan, options, writer);
        return writer.Summary;
    }

    private static IRecipe? Find(AdapterPlan plan) => s_recipes.FirstOrDefault(r => r.Pack == plan.Pack.Name);
}
