import io

import numpy as np

file = io.BytesIO()
np.savez(file, **{"w": np.array([1, 2]), "b": np.array(3)})
file.seek(0)
print(np.load(file)["w"].tolist())
#> [1, 2]
