using System.Buffers.Binary;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// The id of a meeting that follows from its series and its date, so that it can be named and found before anything is
/// stored of it, and stays the same afterwards. Laid out as a UUID of version 8: days, a mark, and the series' key.
/// </summary>
internal static class OccurrenceId
{
    private const ushort Mark = 0x4d54;
    private const long KeyMask = 0x00ff_ffff_ffff_ffff;

    /// <summary>The key of a new series: the part of an id that chance has made.</summary>
    public static long KeyFrom(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes[8..]) & KeyMask;
    }

    public static Guid Of(long key, DateOnly date)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes, date.DayNumber);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[4..], Mark);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], key & KeyMask);
        bytes[6] = 0x80;
        bytes[8] = 0x80;
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Key and date, or null where the id is not one of these.</summary>
    public static (long Key, DateOnly Date)? Read(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var (day, key) =
            (BinaryPrimitives.ReadInt32BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes[8..]) & KeyMask);
        if (day < 0 || day > DateOnly.MaxValue.DayNumber) return null;

        var date = DateOnly.FromDayNumber(day);
        return Of(key, date) == id ? (key, date) : null;
    }
}
