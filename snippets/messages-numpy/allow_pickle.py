import io

import numpy as np

file = io.BytesIO()
np.save(file, np.array([[1, 2], [3]], dtype=object))
file.seek(0)
# wanted: [1, 2] [3]
print(*np.load(file))
#> ValueError: Object arrays cannot be loaded when allow_pickle=False
