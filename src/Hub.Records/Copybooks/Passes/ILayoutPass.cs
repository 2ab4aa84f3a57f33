using Hub.Records.Copybooks.Syntax;

namespace Hub.Records.Copybooks.Passes;

/// <summary>One step from entries as written to a layout.</summary>
internal interface ILayoutPass
{
    /// <summary>Works on one record.</summary>
    void Apply(DataEntry root, DialectRules rules, ErrorList errors);
}
