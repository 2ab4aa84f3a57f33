using Hub.Characters.Glyphs;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>Installs a font for candidates and pictures: a municipality's own, or the reference whose glyph names are MJ names.</summary>
internal static class FontImport
{
    /// <summary>Takes it in; of the reference font the glyphs are drawn once.</summary>
    public static int Run(CliContext context, FontFolder fonts, FileInfo source, string site, CancellationToken cancellationToken)
    {
        try
        {
            return site.Length > 0 ? OfSite(context, fonts, source, site) : OfReference(context, fonts, source, cancellationToken);
        }
        catch (GlyphException exception)
        {
            throw new UsageException($"{source.FullName} はフォントとして読めません: {exception.Message}", $"{source.FullName} can't be read as a font: {exception.Message}", exception);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"--site: 英数字と - _ だけを使ってください（{exception.Message}）。", $"--site: {exception.Message}", exception);
        }
    }

    private static int OfSite(CliContext context, FontFolder fonts, FileInfo source, string site)
    {
        var font = TrueTypeFont.Open(source.FullName);
        fonts.Install(source, fonts.SitePath(site));
        context.Out.WriteLine(context.Text($"団体 {site} の外字フォントを取り込みました（字形 {font.GlyphCount:N0}）。", $"Took in the font of {site} ({font.GlyphCount:N0} glyphs)."));
        return ExitCode.Fine;
    }

    private static int OfReference(CliContext context, FontFolder fonts, FileInfo source, CancellationToken cancellationToken)
    {
        var font = TrueTypeFont.Open(source.FullName);
        if (!font.GlyphNames().Any(n => Hub.Characters.CharacterName.TryParse(n, out _)))
        {
            throw new UsageException(
                $"{source.FullName} の字形名は MJ文字図形名ではありません。IPAmj明朝を指定するか、団体の外字フォントであれば --site を付けてください。",
                $"The glyphs of {source.FullName} are not named by MJ names: give IPAmj明朝, or --site where it is a municipality's font.");
        }

        context.Error.WriteLine(context.Text("字形の索引を作っています（フォントごとに一度だけ、1 分ほど）…", "Indexing glyphs (once for each font, about a minute) …"));
        fonts.Install(source, fonts.ReferencePath);
        var index = fonts.BuildIndex(new FileInfo(fonts.ReferencePath), cancellationToken);
        context.Out.WriteLine(context.Text($"字形 {index.Count:N0} 字を索引に入れました。", $"{index.Count:N0} glyphs indexed."));
        return ExitCode.Fine;
    }
}
