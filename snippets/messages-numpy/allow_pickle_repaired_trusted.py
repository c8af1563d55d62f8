import io

import numpy as np

file = io.BytesIO()
np.save(file, np.array([[1, 2], [3]], dtype=object))
file.seek(0)
print(*np.load(file, allow_pickle=True))
#> [1, 2] [3]
