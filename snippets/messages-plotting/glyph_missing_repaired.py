import matplotlib.pyplot as plt
from matplotlib.font_manager import findfont, get_font, get_font_names

names = ["Microsoft YaHei", "Hiragino Sans GB", "SimHei", "Noto Sans CJK SC"]
chinese = [name for name in names if name in get_font_names()]
plt.rcParams["font.family"] = ["DejaVu Sans", *chinese]
plt.plot([3, 2, 1])
title = plt.title("损失" if chinese else "loss")
plt.gcf().canvas.draw()

there = set()
for name in plt.rcParams["font.family"]:
    there.update(get_font(findfont(name)).get_charmap())
print("boxes:", [c for c in title.get_text() if ord(c) not in there])
#> boxes: []
plt.close()
