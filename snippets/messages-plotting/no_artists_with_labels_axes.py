import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2)
axes[0].plot([0.9, 0.5, 0.3], label="loss")
# wanted: ['loss']
plt.legend()
#> UserWarning: No artists with labels found to put in legend.  Note that artists whose label start with an underscore are ignored when legend() is called with no argument.
plt.close()
