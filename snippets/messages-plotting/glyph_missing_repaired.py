import matplotlib.pyplot as plt
from matplotlib import font_manager

wanted = ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "SimHei"]
there = {font.name for font in font_manager.fontManager.ttflist}
families = [name for name in wanted if name in there]
plt.rcParams["font.family"] = [*families, "DejaVu Sans"]
plt.plot([3, 2, 1])
plt.title("损失" if families else "loss")
plt.gcf().canvas.draw()
plt.close()
print(plt.rcParams["font.family"][-1])
#> DejaVu Sans
