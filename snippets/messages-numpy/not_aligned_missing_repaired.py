import numpy as np

goods = ["tea", "rice", "oil"]
prices = np.array([[1, 2, 3], [2, 2, 2]])
bought = {"tea": 10, "oil": 20}
amounts = [bought.get(name, 0) for name in goods]
print(np.dot(prices, amounts).tolist())
#> [70, 60]
