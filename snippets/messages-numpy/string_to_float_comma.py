import numpy as np

column = np.array(["1,5", "1,8"])
# wanted: [1.5, 1.8]
print(column.astype(float).tolist())
#> ValueError: could not convert string to float: np.str_('1,5')
