namespace Hub.Characters.Identification;

/// <summary>One row of a CSV, its fields by heading; "" where the column or field is missing.</summary>
internal readonly struct WorkListRow(Dictionary<string, int> columns, List<string> fields)
{
    public string this[string column] => columns.TryGetValue(column, out var index) && index < fields.Count ? fields[index].Trim() : "";
}
