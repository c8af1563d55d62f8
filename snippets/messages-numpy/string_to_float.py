import numpy as np

column = np.array(["height", "1.5", "", "1.8"])
# wanted: [1.5, nan, 1.8]
print(column.astype(float).tolist())
#> ValueError: could not convert string to float: np.str_('height')
