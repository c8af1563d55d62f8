import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2)
axes[0].plot([0.9, 0.5, 0.3], label="loss")
legend = axes[0].legend()
print([text.get_text() for text in legend.get_texts()])
#> ['loss']
plt.close()
