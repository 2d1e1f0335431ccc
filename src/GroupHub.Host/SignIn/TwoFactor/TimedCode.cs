using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GroupHub.Host.SignIn.TwoFactor;

/// <summary>The six digits that an authenticator app shows for half a minute (RFC 6238).</summary>
internal static class TimedCode
{
    private const int SecondsPerStep = 30, Tolerance = 1;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>
    /// A key as apps take it: 160 bits, in letters and digits that cannot be mistaken for each other.
    /// </summary>
    public static bool IsKey(string? key) => key?.Length == 32 && key.All(Alphabet.Contains);

    public static long StepAt(DateTime utc) =>
        new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeSeconds() / SecondsPerStep;

    /// <summary>
    /// Which step shows this code. Clocks may differ by one step; steps up to the last one used are over.
    /// </summary>
    public static long? FindStep(string key, string code, DateTime now, long lastUsed)
    {
        var given = Encoding.UTF8.GetBytes(code);
        for (var step = Math.Max(StepAt(now) - Tolerance, lastUsed + 1); step <= StepAt(now) + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(At(key, step)))) return step;
        }

        return null;
    }

        // Every authenticator app speaks SHA-1, and few anything else; its weakness does not touch HMAC.
#pragma warning disable CA5350
    public static string At(string key, long step)
    {
        var message = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
        var hash = HMACSHA1.HashData(Decode(key), message);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    /// <summary>Base32: five bits to a character.</summary>
    private static byte[] Decode(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var isSet = (Alphabet.IndexOf(key[bit / 5], StringComparison.Ordinal) >> (4 - (bit % 5))) & 1;
            bytes[bit / 8] |= (byte)(isSet << (7 - (bit % 8)));
        }

        return bytes;
    }
}
