using System.Buffers;
using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Catalog.Files;

/// <summary>
/// Writes records of one group as rows of a standard file into any buffer. Deterministic: same records, same profile → same bytes. No object per row.
/// Not thread-safe; call <see cref="WriteHeader"/> once, then <see cref="Write"/> for every record.
/// </summary>
public sealed class StandardFileWriter
{
    /// <summary>Most columns that one repeated item takes; an item that repeats more often (999 in business 031) is written joined.</summary>
    public const int MaxRepeatColumns = 100;

    private static readonly SearchValues<byte> s_joinSpecial = SearchValues.Create("|\\"u8);

    private readonly StandardFileProfile _profile;
    private readonly int[] _columns;
    private readonly byte[] _separator;
    private readonly byte[] _newLine;
    private readonly SearchValues<byte> _special;
    private readonly ArrayBufferWriter<byte> _row = new(4096);
    private readonly ArrayBufferWriter<byte> _joined = new(256);

    /// <summary>A writer for a group.</summary>
    public StandardFileWriter(Group group, StandardFileProfile profile)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(profile);
        Group = group;
        _profile = profile;
        _separator = Encoding.UTF8.GetBytes([profile.Separator]);
        _newLine = Encoding.UTF8.GetBytes(profile.NewLine);
        _special = SearchValues.Create([(byte)'"', (byte)'\r', (byte)'\n', .. _separator]);
        _columns = [.. group.Items.Select(i => i.Repeat <= MaxRepeatColumns && profile.Repeats == RepeatLayout.Columns ? i.Repeat : 1)];
    }

    /// <summary>The group whose file this is.</summary>
    public Group Group { get; }

    /// <summary>Writes the byte order mark and the header row, as far as the profile wants them.</summary>
    public void WriteHeader(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_profile.HasMark)
        {
            output.Write(_profile.Encoding == FileEncoding.Utf8 ? [0xEF, 0xBB, 0xBF] : (ReadOnlySpan<byte>)[0xFF, 0xFE]);
        }

        if (_profile.Header == HeaderNames.None)
        {
            return;
        }

        _row.ResetWrittenCount();
        for (var item = 0; item < _columns.Length; item++)
        {
            var name = HeaderOf(Group.Items[item]);
            for (var i = 0; i < _columns[item]; i++)
            {
                Field(Encoding.UTF8.GetBytes(_columns[item] == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{i + 1}")), item == 0 && i == 0);
            }
        }

        Finish(output);
    }

    /// <summary>Writes one row.</summary>
    public void Write(StandardRecord record, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        if (!ReferenceEquals(record.Group, Group))
        {
            throw new ArgumentException($"The record is of {record.Group}, not of {Group}.", nameof(record));
        }

        _row.ResetWrittenCount();
        for (var item = 0; item < _columns.Length; item++)
        {
            if (_columns[item] == 1 && Group.Items[item].IsRepeated)
            {
                Field(Joined(record, item), item == 0);
                continue;
            }

            for (var i = 0; i < _columns[item]; i++)
            {
                Field(record.Value(item, i), item == 0 && i == 0);
            }
        }

        Finish(output);
    }

    private string HeaderOf(Item item) => _profile.Header switch
    {
        HeaderNames.Japanese => item.Name,
        HeaderNames.Romaji => item.Romaji,
        _ => item.Id,
    };

    private void Field(ReadOnlySpan<byte> value, bool isFirst)
    {
        if (!isFirst)
        {
            _row.Write(_separator);
        }

        var special = value.IndexOfAny(_special) >= 0;
        if (_profile.Quoting == FieldQuoting.WhereNeeded && !special && !(value.Length > 0 && (value[0] == ' ' || value[^1] == ' ')))
        {
            _row.Write(value);
            return;
        }

        _row.Write("\""u8);
        for (int quote; special && (quote = value.IndexOf((byte)'"')) >= 0;)
        {
            _row.Write(value[..quote]);
            _row.Write("\"\""u8);
            value = value[(quote + 1)..];
        }

        _row.Write(value);
        _row.Write("\""u8);
    }

    private ReadOnlySpan<byte> Joined(StandardRecord record, int item)
    {
        _joined.ResetWrittenCount();
        for (int i = 0, count = record.Count(item); i < count; i++)
        {
            if (i > 0)
            {
                _joined.Write("|"u8);
            }

            var value = record.Value(item, i);
            for (int at; (at = value.IndexOfAny(s_joinSpecial)) >= 0; value = value[(at + 1)..])
            {
                _joined.Write(value[..at]);
                _joined.Write("\\"u8);
                _joined.Write(value.Slice(at, 1));
            }

            _joined.Write(value);
        }

        return _joined.WrittenSpan;
    }

    private void Finish(IBufferWriter<byte> output)
    {
        _row.Write(_newLine);
        var row = _row.WrittenSpan;
        if (_profile.Encoding == FileEncoding.Utf8)
        {
            output.Write(row);
            return;
        }

        var chars = ArrayPool<char>.Shared.Rent(row.Length);
        try
        {
            var count = Encoding.UTF8.GetChars(row, chars);
            Encoding.Unicode.GetBytes(chars.AsSpan(0, count), output);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }
}
