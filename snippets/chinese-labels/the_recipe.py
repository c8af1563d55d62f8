import matplotlib.pyplot as plt
from matplotlib.font_manager import get_font_names

wanted = ["Microsoft YaHei", "Hiragino Sans GB", "Heiti TC", "Noto Sans CJK SC"]
chinese = [name for name in wanted if name in get_font_names()]
plt.rcParams["font.family"] = ["DejaVu Sans", *chinese]
