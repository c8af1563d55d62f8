import matplotlib.pyplot as plt
from matplotlib.font_manager import get_font_names

installed = get_font_names()
wanted = ["Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "SimHei"]
chinese = [name for name in wanted if name in installed]

plt.rcParams["font.family"] = ["DejaVu Sans", *chinese]
print(all(name in installed for name in plt.rcParams["font.family"]))
#> True
