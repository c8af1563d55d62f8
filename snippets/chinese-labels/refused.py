from pathlib import Path

from matplotlib.font_manager import findfont

print(Path(findfont("No Such Font")).name)
#> findfont: Font family ['No Such Font'] not found. Falling back to DejaVu Sans.
#> DejaVuSans.ttf
findfont("No Such Font", fallback_to_default=False)
#> ValueError: Failed to find font No Such Font:..., and fallback to the default font was disabled
