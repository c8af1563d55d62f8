import io
import warnings

import matplotlib.pyplot as plt

figure = plt.figure()
figure.text(0, 0, "损失")

warnings.simplefilter("ignore")
for kind in ["path", "none"]:
    file = io.StringIO()
    with plt.rc_context({"svg.fonttype": kind}):
        figure.savefig(file, format="svg")
    print(kind, "损失</text>" in file.getvalue())
#> path False
#> none True
plt.close()
