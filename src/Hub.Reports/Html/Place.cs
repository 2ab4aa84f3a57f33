using Hub.Reports.Model;

namespace Hub.Reports.Html;

/// <summary>The municipality above a page's title: its name with its code, or the code alone where no name is known.</summary>
internal static class Place
{
    public static string Of(Page page, MunicipalityReport municipality) => municipality.Name.Length > 0
        ? $"{municipality.Name} {page.T($"(団体コード {municipality.Code})", $"(code {municipality.Code})")}"
        : page.T($"団体コード {municipality.Code}", $"Municipality {municipality.Code}");
}
