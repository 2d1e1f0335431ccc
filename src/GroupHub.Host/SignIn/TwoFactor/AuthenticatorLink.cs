using System.Globalization;
using System.Text;
using QRCoder;

namespace GroupHub.Host.SignIn.TwoFactor;

/// <summary>What an authenticator app reads from the picture.</summary>
internal static class AuthenticatorLink
{
    public static string Of(string association, string person, string key)
    {
        var issuer = Uri.EscapeDataString(association);
        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(person)}?secret={key}&issuer={issuer}&digits=6&period=30";
    }

    /// <summary>The dark squares as the path of an SVG picture, and how many there are on a side.</summary>
    public static (string Path, int Size) Draw(string link)
    {
        using var code = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        var (path, size) = (new StringBuilder(), code.ModuleMatrix.Count);
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                if (code.ModuleMatrix[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return (path.ToString(), size);
    }
}
