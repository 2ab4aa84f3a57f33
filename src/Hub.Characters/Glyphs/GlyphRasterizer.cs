namespace Hub.Characters.Glyphs;

/// <summary>
/// Fills outlines. Each edge adds its signed area to the cells that it crosses; the running sum along a row is the coverage (the method of
/// font-rs). Sums over 1 are overlapping strokes, which the non-zero rule fills once. Not thread-safe; one for each worker.
/// </summary>
public sealed class GlyphRasterizer(int size)
{
    private readonly float[] _area = new float[(size * size) + size + 2];

    /// <summary>Pixels on a side.</summary>
    public int Size { get; } = size;

    /// <summary>Draws the glyph so that its own bounds fill the square, proportions kept, centred: what matching compares.</summary>
    public GlyphImage DrawTight(GlyphOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var (left, bottom, right, top) = outline.Bounds();
        var extent = Math.Max(Math.Max(right - left, top - bottom), 1e-3f);
        var scale = (Size - 2) / extent;
        var dx = ((Size - ((right - left) * scale)) / 2) - (left * scale);
        var dy = ((Size - ((top - bottom) * scale)) / 2) + (top * scale);
        return Draw(outline, scale, dx, dy);
    }

    /// <summary>Draws the glyph at its place in the em square: what people compare.</summary>
    public GlyphImage DrawEm(GlyphOutline outline, int unitsPerEm)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var scale = Size / (float)unitsPerEm;
        const float descent = 0.12f;
        return Draw(outline, scale, 0, Size * (1 - descent));
    }

    private GlyphImage Draw(GlyphOutline outline, float scale, float dx, float dy)
    {
        Array.Clear(_area);
        foreach (var contour in outline.Contours)
        {
            AddContour(contour, scale, dx, dy);
        }

        var pixels = new byte[Size * Size];
        for (var y = 0; y < Size; y++)
        {
            float sum = 0;
            for (var x = 0; x < Size; x++)
            {
                sum += _area[(y * Size) + x];
                pixels[(y * Size) + x] = (byte)(Math.Min(Math.Abs(sum), 1f) * 255f + 0.5f);
            }
        }

        return new GlyphImage(Size, Size, pixels);
    }

    private void AddContour(GlyphPoint[] contour, float scale, float dx, float dy)
    {
        (float X, float Y) At(int i)
        {
            var p = contour[i % contour.Length];
            return ((p.X * scale) + dx, dy - (p.Y * scale));
        }

        // Start on the curve: at a point on it, else half-way between two controls.
        var start = Array.FindIndex(contour, p => p.OnCurve);
        var (sx, sy) = start >= 0 ? At(start) : Middle(At(0), At(contour.Length - 1));
        var (px, py) = (sx, sy);
        var offset = start >= 0 ? start + 1 : 0;
        var count = start >= 0 ? contour.Length - 1 : contour.Length;
        for (var i = 0; i < count; i++)
        {
            var point = At(offset + i);
            if (contour[(offset + i) % contour.Length].OnCurve)
            {
                AddLine(px, py, point.X, point.Y);
                (px, py) = point;
                continue;
            }

            var last = i + 1 == count;
            var next = last ? (sx, sy) : At(offset + i + 1);
            var end = last || contour[(offset + i + 1) % contour.Length].OnCurve ? next : Middle(point, next);
            AddCurve(px, py, point.X, point.Y, end.Item1, end.Item2);
            (px, py) = end;
            if (!last && contour[(offset + i + 1) % contour.Length].OnCurve)
            {
                i++;
            }
        }

        AddLine(px, py, sx, sy);
    }

    private static (float X, float Y) Middle((float X, float Y) a, (float X, float Y) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private void AddCurve(float x0, float y0, float cx, float cy, float x1, float y1)
    {
        var bend = Math.Abs(x0 - (2 * cx) + x1) + Math.Abs(y0 - (2 * cy) + y1);
        var steps = Math.Clamp((int)MathF.Sqrt(bend * 2) + 1, 1, 16);
        var (px, py) = (x0, y0);
        for (var i = 1; i <= steps; i++)
        {
            var t = i / (float)steps;
            var u = 1 - t;
            var x = (u * u * x0) + (2 * u * t * cx) + (t * t * x1);
            var y = (u * u * y0) + (2 * u * t * cy) + (t * t * y1);
            AddLine(px, py, x, y);
            (px, py) = (x, y);
        }
    }

    private void AddLine(float x0, float y0, float x1, float y1)
    {
        if (y0 == y1)
        {
            return;
        }

        var direction = y0 < y1 ? 1f : -1f;
        if (y0 > y1)
        {
            (x0, y0, x1, y1) = (x1, y1, x0, y0);
        }

        if (y1 <= 0 || y0 >= Size)
        {
            return;
        }

        var slope = (x1 - x0) / (y1 - y0);
        var x = y0 < 0 ? x0 - (y0 * slope) : x0;
        for (var row = Math.Max(0, (int)y0); row < Math.Min(Size, (int)MathF.Ceiling(y1)); row++)
        {
            var height = Math.Min(row + 1, y1) - Math.Max(row, y0);
            var next = x + (slope * height);
            AddRow(row * Size, Math.Clamp(Math.Min(x, next), 0, Size), Math.Clamp(Math.Max(x, next), 0, Size), direction * height);
            x = next;
        }
    }

    // The part of an edge within one row: area to the right of it, spread over the cells that it crosses.
    private void AddRow(int row, float left, float right, float d)
    {
        // Coordinates of a damaged font may be too large to tell where the edge is.
        if (float.IsNaN(left) || float.IsNaN(right))
        {
            return;
        }

        var first = (int)left;
        var floor = (float)first;
        if (right <= floor + 1)
        {
            var middle = (0.5f * (left + right)) - floor;
            _area[row + first] += d - (d * middle);
            _area[row + first + 1] += d * middle;
            return;
        }

        var s = 1 / (right - left);
        var inFirst = left - floor;
        var a0 = 0.5f * s * (1 - inFirst) * (1 - inFirst);
        var end = (int)MathF.Ceiling(right);
        var inLast = right - end + 1;
        var am = 0.5f * s * inLast * inLast;
        _area[row + first] += d * a0;
        if (end == first + 2)
        {
            _area[row + first + 1] += d * (1 - a0 - am);
        }
        else
        {
            var a1 = s * (1.5f - inFirst);
            _area[row + first + 1] += d * (a1 - a0);
            for (var x = first + 2; x < end - 1; x++)
            {
                _area[row + x] += d * s;
            }

            var a2 = a1 + ((end - first - 3) * s);
            _area[row + end - 1] += d * (1 - a2 - am);
        }

        _area[row + end] += d * am;
    }
}
