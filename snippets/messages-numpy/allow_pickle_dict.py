import io

import numpy as np

file = io.BytesIO()
np.save(file, {"w": np.array([1, 2]), "b": np.array(3)})
file.seek(0)
# wanted: [1, 2]
print(np.load(file)["w"].tolist())
#> ValueError: Object arrays cannot be loaded when allow_pickle=False
