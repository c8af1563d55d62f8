import io

import numpy as np

file = io.BytesIO()
np.savez(file, first=np.array([1, 2]), second=np.array([3]))
file.seek(0)
saved = np.load(file)
print(saved["first"].tolist(), saved["second"].tolist())
#> [1, 2] [3]
