import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 2)
# wanted: [1, 1, 1, 1]
axes.plot([1, 2, 3])
#> AttributeError: 'numpy.ndarray' object has no attribute 'plot'
