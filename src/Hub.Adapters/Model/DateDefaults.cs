namespace Hub.Adapters.Model;

/// <summary>The <c>dates</c> section: what date functions do unless they say otherwise.</summary>
/// <param name="Eras">Table of era digits: juki, tax, kaigo, nenkin. Default juki.</param>
/// <param name="AllowOverrun">True when the source wrote dates beyond an era's end (平成32年). Default false.</param>
/// <param name="Unknown">What stands in a DATE whose notation says 不詳: floor (earliest day, default), zeros (1945-03-00), empty.</param>
internal sealed record DateDefaults(string Eras, bool AllowOverrun, string Unknown);
