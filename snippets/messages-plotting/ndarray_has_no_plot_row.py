import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 2)
# wanted: [0, 1, 0, 0]
axes[1].plot([1, 2, 3])
#> AttributeError: 'numpy.ndarray' object has no attribute 'plot'
