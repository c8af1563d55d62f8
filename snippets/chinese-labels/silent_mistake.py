from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.font_manager import FontProperties, findfont

names = plt.rcParams["font.sans-serif"]
plt.rcParams["font.sans-serif"] = ["cmss10", *names]

figure = plt.figure()
figure.text(0, 0, "−1")
figure.canvas.draw()
#> UserWarning: Glyph 8722 (\N{MINUS SIGN}) missing from font(s) cmss10.
plt.close()

for style in ["normal", "italic"]:
    text = FontProperties(family=["sans-serif"], style=style)
    print(style, Path(findfont(text)).name)
#> normal cmss10.ttf
#> italic DejaVuSans-Oblique.ttf
