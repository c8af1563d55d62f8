import numpy as np

goods = ["tea", "rice", "oil"]
prices = np.array([[1, 2, 3], [2, 2, 2]])
bought = {"tea": 10, "oil": 20}
amounts = list(bought.values())
# wanted: [70, 60]
print(np.dot(prices, amounts).tolist())
#> ValueError: shapes (2,3) and (2,) not aligned: 3 (dim 1) != 2 (dim 0)
