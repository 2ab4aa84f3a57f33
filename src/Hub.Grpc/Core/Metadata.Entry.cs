using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>One key with its text or bytes.</summary>
    public class Entry
    {
        private readonly string? _text;
        private readonly byte[]? _bytes;

        /// <summary>Creates a binary entry.</summary>
        /// <param name="key">Key with the suffix <c>-bin</c>; made lower case.</param>
        /// <param name="valueBytes">Value; copied.</param>
        public Entry(string key, byte[] valueBytes)
        {
            ArgumentNullException.ThrowIfNull(valueBytes);
            Key = NormalizeKey(key);
            if (!Key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The key '{key}' of a binary entry must end in '{BinaryHeaderSuffix}'.", nameof(key));
            }

            _bytes = valueBytes.AsSpan().ToArray();
        }

        /// <summary>Creates a text entry.</summary>
        /// <param name="key">Key without the suffix <c>-bin</c>; made lower case.</param>
        /// <param name="value">ASCII text.</param>
        public Entry(string key, string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            Key = NormalizeKey(key);
            if (Key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The key '{key}' of a text entry must not end in '{BinaryHeaderSuffix}'.", nameof(key));
            }

            _text = value;
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>The bytes (a copy); ASCII bytes when the entry is text.</summary>
        public byte[] ValueBytes => _bytes is null ? Encoding.ASCII.GetBytes(_text!) : _bytes.AsSpan().ToArray();

        /// <summary>The text. Throws when the entry is binary.</summary>
        public string Value => _text ?? throw new InvalidOperationException($"The metadata entry '{Key}' is binary: use ValueBytes.");

        /// <summary>Whether the entry is binary.</summary>
        public bool IsBinary => _text is null;

        internal ReadOnlySpan<byte> BinaryValue => _bytes;

        /// <inheritdoc/>
        public override string ToString() =>
            IsBinary ? $"[Entry: key={Key}, valueBytes={_bytes!.Length} bytes]" : $"[Entry: key={Key}, value={_text}]";

        internal bool HasKey(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

        private static string NormalizeKey(string key)
        {
            ArgumentNullException.ThrowIfNull(key);
            bool lower = true;
            foreach (char c in key)
            {
                if (char.IsAsciiLetterUpper(c))
                {
                    lower = false;
                }
                else if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '_' or '-'))
                {
                    throw new ArgumentException($"The metadata key '{key}' may have only letters, digits, '_', '-' and '.'.", nameof(key));
                }
            }

            return lower ? key : key.ToLowerInvariant();
        }
    }
}
