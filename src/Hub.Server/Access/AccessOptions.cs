using Hub.Access.Tokens;

namespace Hub.Server.Access;

/// <summary>Who is let in.</summary>
/// <param name="Folder">Folder with access.json and the audit; made where it is missing. Nodes of one hub share it.</param>
public sealed record AccessOptions(string Folder)
{
    /// <summary>Name of the folder in the data folder, unless another one is named.</summary>
    public const string FolderName = "access";

    /// <summary>A token of this process's own, for the user who runs it: it may do everything, and ends with the process. Null: none.</summary>
    public AccessToken? LocalToken { get; init; }

    /// <summary>Name of that user in the audit. Default "local".</summary>
    public string LocalName { get; init; } = "local";
}
