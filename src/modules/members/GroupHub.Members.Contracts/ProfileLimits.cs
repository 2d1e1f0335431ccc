namespace GroupHub.Members;

/// <summary>How long the parts of a profile may be, wherever they are typed.</summary>
public static class ProfileLimits
{
    public const int Name = 80;
    public const int Phone = 40;
    public const int Line = 120;
    public const int Postcode = 16;
    public const int Website = 200;
    public const int About = 2000;
    public const int Tag = 40;
}
